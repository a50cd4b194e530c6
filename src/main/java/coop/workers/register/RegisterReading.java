package coop.workers.register;

import coop.workers.register.RegisterFilter.Standing;
import coop.workers.register.RegisterOrder.Column;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How somebody reads the register, as its address says it: the page, the print and the list to take away read alike.
 *
 * @param inspection whether the view for inspection is wanted by somebody who may read more
 * @param asOfToday whether the day is today, so that the address need not say it
 */
public record RegisterReading(boolean inspection, RegisterFilter filter, RegisterOrder order, boolean asOfToday) {

    private static final String VIEW = "view";
    private static final String INSPECTION = "inspection";
    private static final String SEARCH = "search";
    private static final String CLASS = "class";
    private static final String STANDING = "standing";
    private static final String DAY = "on";
    private static final String ORDER = "order";
    private static final String DOWN = "-";

    /** What an address asks for; what it says wrongly is read as not said. */
    public static RegisterReading of(Map<String, List<String>> parameters, LocalDate today) {
        var search = first(parameters, SEARCH).map(text -> shortened(text.strip()));
        var memberClass = first(parameters, CLASS).flatMap(name -> constant(MemberClass.class, name));
        var standing = first(parameters, STANDING).flatMap(name -> constant(Standing.class, name));
        var day = first(parameters, DAY).flatMap(RegisterReading::day);
        return new RegisterReading(
                first(parameters, VIEW).filter(INSPECTION::equals).isPresent(),
                new RegisterFilter(
                        search.orElse(""),
                        memberClass.orElse(null),
                        standing.orElse(Standing.MEMBER),
                        day.orElse(today)),
                first(parameters, ORDER).flatMap(RegisterReading::order).orElse(RegisterOrder.BY_NUMBER),
                day.filter(other -> !other.equals(today)).isEmpty());
    }

    /** The address that asks for this; what goes without saying is left out. */
    public Map<String, String> parameters() {
        var said = new LinkedHashMap<String, String>();
        if (inspection) {
            said.put(VIEW, INSPECTION);
        }
        if (!filter.search().isBlank()) {
            said.put(SEARCH, filter.search().strip());
        }
        if (filter.memberClass() != null) {
            said.put(CLASS, inAddress(filter.memberClass()));
        }
        if (filter.standing() != Standing.MEMBER) {
            said.put(STANDING, inAddress(filter.standing()));
        }
        if (!asOfToday) {
            said.put(DAY, filter.on().toString());
        }
        if (!order.equals(RegisterOrder.BY_NUMBER)) {
            said.put(ORDER, (order.ascending() ? "" : DOWN) + inAddress(order.column()));
        }
        return said;
    }

    /** Everybody who is a member today. */
    public static RegisterReading of(LocalDate today) {
        return of(Map.of(), today);
    }

    /** The same order, otherwise filtered and viewed. */
    public RegisterReading filtered(RegisterFilter otherwise, boolean forInspection, LocalDate today) {
        return new RegisterReading(
                forInspection, otherwise, order, otherwise.on().equals(today));
    }

    /** The same entries in another order. */
    public RegisterReading ordered(RegisterOrder otherwise) {
        return new RegisterReading(inspection, filter, otherwise, asOfToday);
    }

    private static Optional<RegisterOrder> order(String said) {
        var ascending = !said.startsWith(DOWN);
        return constant(Column.class, ascending ? said : said.substring(DOWN.length()))
                .map(column -> new RegisterOrder(column, ascending));
    }

    private static Optional<LocalDate> day(String said) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String shortened(String search) {
        return search.substring(0, Math.min(search.length(), Limits.NAME));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String said) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> inAddress(one).equals(said))
                .findFirst();
    }

    private static String inAddress(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
