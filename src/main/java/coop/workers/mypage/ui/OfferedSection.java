package coop.workers.mypage.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageSection;
import java.util.stream.Stream;

/** What a room offers on a page of one's own, under its heading. */
final class OfferedSection extends Section {

    private OfferedSection() {}

    /** One, or none where the room has nothing for somebody in that capacity. */
    static Stream<OfferedSection> of(MyPageSection room, Capacity capacity) {
        return room.sectionFor(capacity).stream().map(content -> {
            var section = new OfferedSection();
            section.addClassName("my-page-section");
            section.add(new H2(section.getTranslation(room.headingKey())), content);
            return section;
        });
    }
}
