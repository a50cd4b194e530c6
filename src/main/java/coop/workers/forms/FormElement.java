package coop.workers.forms;

import coop.workers.shared.EmailAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing on a form, in the order it is read. The set is closed: what is not here is {@link Unsupported}. */
public sealed interface FormElement {

    /** When it is not shown. What is hidden is neither asked for nor kept. */
    Condition hiddenWhen();

    /** An element that takes an answer. */
    sealed interface Field extends FormElement {

        /** What is asked, under which key, and whether it must be answered. */
        Question question();

        /** What kind of answer it takes. */
        Kind kind();

        default String key() {
            return question().key();
        }

        default String label() {
            return question().label();
        }

        default boolean required() {
            return question().required();
        }

        /** Shows what is known and takes no answer. */
        default boolean readOnly() {
            return question().readOnly();
        }

        @Override
        default Condition hiddenWhen() {
            return question().hiddenWhen();
        }
    }

    /** A field whose answer is one of a list, or several. */
    sealed interface Listed extends Field {

        /** What can be chosen, in the order of the list. */
        List<Option> options();

        default boolean offers(String value) {
            return options().stream().anyMatch(option -> option.value().equals(value));
        }

        /** The words people read for {@code value}. */
        default String labelOf(String value) {
            return options().stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(value);
        }
    }

    /** A field that is typed into. */
    sealed interface Written extends Field {

        /** How long the answer may be and what it must look like. */
        TextRules rules();

        @Override
        default Kind kind() {
            return Kind.FREE_TEXT;
        }
    }

    /**
     * What every field has.
     *
     * @param help an explanation shown beside the field; blank where there is none
     * @param readOnly true where it shows what is known and takes no answer
     */
    record Question(String key, String label, String help, boolean required, boolean readOnly, Condition hiddenWhen) {}

    /**
     * What a text must be like. Every text has a greatest length.
     *
     * @param pattern must be found in the text; null where anything goes
     */
    record TextRules(int minLength, int maxLength, @Nullable Pattern pattern, Format format) {

        /** The greatest length of a line where the form names none. */
        public static final int LINE = 200;
        /** The greatest length of a longer text where the form names none. */
        public static final int TEXT = 4_000;
        /** No form may ask for a longer text than this. */
        public static final int MOST = 20_000;

        public static final TextRules FOR_A_LINE = new TextRules(0, LINE, null, Format.ANY);
    }

    /** A kind of text with rules of its own. */
    enum Format {
        ANY,
        EMAIL,
        PHONE;

        private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()./-]{6,24}");

        boolean fits(String text) {
            return switch (this) {
                case ANY -> true;
                case EMAIL -> EmailAddress.parse(text).isPresent();
                case PHONE -> TELEPHONE.matcher(text.strip()).matches();
            };
        }
    }

    /** One line of text. */
    record TextField(Question question, TextRules rules) implements Written {}

    /** Several lines of text. */
    record TextArea(Question question, TextRules rules) implements Written {}

    /**
     * A number.
     *
     * @param decimals the digits allowed after the point
     */
    record NumberField(
            Question question,
            int decimals,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) implements Field {
        @Override
        public Kind kind() {
            return decimals == 0 ? Kind.WHOLE_NUMBER : Kind.DECIMAL;
        }
    }

    /** A box to tick; where it is required it must be ticked. */
    record Checkbox(Question question) implements Field {
        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }

    /**
     * One of several options.
     *
     * @param outcome true where the options are what may become of the task, shown as its verbs
     */
    record Choice(Question question, List<Option> options, boolean asList, boolean outcome) implements Listed {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.WORD;
        }
    }

    /** Any number of several options. */
    record ManyChoices(Question question, List<Option> options) implements Listed {
        public ManyChoices {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.WORDS;
        }
    }

    /** A date. */
    record DateField(Question question) implements Field {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /** Files kept with the case; the answer is the list of their ids. */
    record DocumentsField(Question question, boolean several) implements Field {
        /** The most files one field takes. */
        public static final int MOST = 20;

        @Override
        public Kind kind() {
            return Kind.DOCUMENTS;
        }
    }

    /** Something to read, as Markdown. */
    record Paragraph(String markdown, Condition hiddenWhen) implements FormElement {}

    /** Elements that belong together under a heading; the heading may be blank. */
    record Group(String label, List<FormElement> elements, Condition hiddenWhen) implements FormElement {
        public Group {
            elements = List.copyOf(elements);
        }
    }

    /** A thin line. */
    record Separator(Condition hiddenWhen) implements FormElement {}

    /** Empty space. */
    record Spacer(Condition hiddenWhen) implements FormElement {}

    /**
     * Something this office cannot show; a process with one in its forms fails its tests.
     *
     * @param name by which it is found in the form
     */
    record Unsupported(String type, String name, Condition hiddenWhen) implements FormElement {}

    /** One of the answers a list offers. */
    record Option(String value, String label) {}
}
