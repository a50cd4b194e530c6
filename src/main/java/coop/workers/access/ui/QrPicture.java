package coop.workers.access.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Image;
import io.nayuki.qrcodegen.QrCode;
import java.util.Base64;

/** A square picture for the camera of a telephone, dark on light in either appearance. */
class QrPicture extends Image {

    private static final int QUIET_ZONE = 4;

    QrPicture(String content, String description) {
        super(dataAddress(QrCode.encodeText(content, QrCode.Ecc.MEDIUM)), description);
        addClassName("qr");
    }

    private static String dataAddress(QrCode code) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(code).getBytes(UTF_8));
    }

    private static String svg(QrCode code) {
        var squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append("M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        var side = code.size + 2 * QUIET_ZONE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(side, side, side, side, squares);
    }
}
