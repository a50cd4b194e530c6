package coop.workers.demonstration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A small file of an invented co-op, made on the spot so that none has to be shipped. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Paper(String name, byte[] content) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    /** One page of A4. */
    static Paper pdf(String name, String title, String... lines) {
        return new Paper(name, pdf(title, List.of(lines)).getBytes(ISO_8859_1));
    }

    static Paper text(String name, String... lines) {
        return new Paper(name, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    /** A picture of what a co-op that repairs bicycles might paint over its door. */
    static Paper sign(String name) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF4EFE4));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x1F5B45));
        pen.setStroke(new BasicStroke(8));
        for (var hub : new int[] {140, 340}) {
            pen.drawOval(hub - 80, 120, 160, 160);
            pen.drawLine(hub, 200, 240, 90);
        }
        pen.drawLine(140, 200, 250, 200);
        pen.drawLine(240, 90, 250, 200);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return new Paper(name, bytes.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The least that is a whole document by the format's own rules: five objects, their places, and where to begin. */
    private static String pdf(String title, List<String> lines) {
        var text = new StringBuilder("BT /F1 20 Tf 72 760 Td (" + escaped(title) + ") Tj /F1 11 Tf 0 -34 Td 16 TL\n");
        lines.forEach(line -> text.append("(").append(escaped(line)).append(") Tj T*\n"));
        text.append("ET");
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        return file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
