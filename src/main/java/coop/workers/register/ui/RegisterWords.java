package coop.workers.register.ui;

import com.vaadin.flow.component.UI;
import coop.workers.register.Alteration;
import coop.workers.register.LegalForm;
import coop.workers.register.MemberClass;
import coop.workers.register.NotifiedPurpose;
import coop.workers.register.Office;
import coop.workers.register.Particular;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the register's own terms read on its pages. */
@Component
class RegisterWords {

    private final Texts texts;
    private final Dates dates;

    RegisterWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    String say(String key, Object... arguments) {
        return texts.getTranslation(key, UI.getCurrent().getLocale(), arguments);
    }

    /** The day, or a dash where there is none. */
    String day(@Nullable LocalDate day) {
        return day == null ? say("register.nothing") : dates.day(day);
    }

    String moment(Alteration alteration) {
        return dates.moment(alteration.at());
    }

    String of(MemberClass memberClass) {
        return say("register.class." + memberClass.name());
    }

    String of(LegalForm form) {
        return say("register.legal-form." + form.name());
    }

    String of(Registrar registrar) {
        return say("register.registrar." + registrar.name());
    }

    String of(Office office) {
        return say("register.office." + office.name());
    }

    String of(NotifiedPurpose purpose) {
        return say("register.purpose." + purpose.name());
    }

    String of(Particular particular) {
        return say("register.particular." + particular.name());
    }

    String of(@Nullable RegisteredNumber registered) {
        if (registered == null) {
            return "";
        }
        var number = registered.number();
        return of(registered.registrar()) + (number == null ? "" : " " + number);
    }

    String of(Collection<NotifiedPurpose> purposes) {
        return purposes.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    String was(Alteration alteration) {
        return value(alteration.particular(), alteration.was());
    }

    String became(Alteration alteration) {
        return value(alteration.particular(), alteration.became());
    }

    private String value(Particular particular, String said) {
        if (said.isEmpty()) {
            return say("register.nothing");
        }
        return switch (particular) {
            case LEGAL_FORM -> of(LegalForm.valueOf(said));
            case REGISTRAR -> of(Registrar.valueOf(said));
            case CEASED_ON, APPOINTED, LAST_DAY -> day(LocalDate.parse(said));
            case NOTIFIED_ADDRESSES -> said.lines().map(this::notified).collect(Collectors.joining("\n"));
            default -> said;
        };
    }

    /** An address and, after a space, its purposes. */
    private String notified(String line) {
        var space = line.lastIndexOf(' ');
        var purposes = Arrays.stream(line.substring(space + 1).split(",", -1))
                .map(NotifiedPurpose::valueOf)
                .toList();
        return line.substring(0, space) + " (" + of(purposes) + ")";
    }
}
