package app.evergreen.success.ui;

import app.evergreen.activity.ActivityState;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.RenewalWindow;
import app.evergreen.success.WorkFilter;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A {@link BoardFilter} as the query part of an address, so that it survives a reload and can be sent to a colleague (R5.7). */
final class BoardAddress {

    private static final int LONGEST_SEARCH = 200;

    private static final Pattern BAR = Pattern.compile("(\\d{1,18}):(\\w+)");

    private BoardAddress() {}

    /** What the address asks for; what it says wrongly is left out. */
    static BoardFilter filter(QueryParameters address) {
        return new BoardFilter(
                address.getSingleParameter("mine").isPresent(),
                keys(address, "team"),
                keys(address, "partner"),
                keys(address, "tag"),
                names(address, "renewal", RenewalWindow.class),
                new WorkFilter(
                        names(address, "activity", ActivityState.class),
                        names(address, "work", ActivityState.class),
                        bars(address)),
                names(address, "outcome", StageOutcome.class),
                address.getSingleParameter("new").isPresent(),
                address.getSingleParameter("q").map(BoardAddress::cut).orElse(""));
    }

    private static String cut(String search) {
        return search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    }

    private static Set<Long> keys(QueryParameters address, String name) {
        return values(
                address, name, text -> text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty());
    }

    private static <E extends Enum<E>> Set<E> names(QueryParameters address, String name, Class<E> type) {
        return values(address, name, text -> name(text, type));
    }

    private static <E extends Enum<E>> Optional<E> name(String text, Class<E> type) {
        return EnumSet.allOf(type).stream()
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findAny();
    }

    private static Map<StageId, ActivityState> bars(QueryParameters address) {
        var bars = new HashMap<StageId, ActivityState>();
        address.getSingleParameter("bar").stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(BAR::matcher)
                .filter(Matcher::matches)
                .forEach(bar -> name(bar.group(2), ActivityState.class)
                        .ifPresent(state -> bars.put(new StageId(Long.parseLong(bar.group(1))), state)));
        return bars;
    }

    private static <T> Set<T> values(QueryParameters address, String name, Function<String, Optional<T>> read) {
        return address.getSingleParameter(name).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .flatMap(text -> read.apply(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address that asks for this filter; bare for {@link BoardFilter#ALL}. */
    static QueryParameters of(BoardFilter filter) {
        var parts = new LinkedHashMap<String, List<String>>();
        if (!filter.search().isEmpty()) {
            parts.put("q", List.of(filter.search()));
        }
        if (filter.mine()) {
            parts.put("mine", List.of("1"));
        }
        put(parts, "team", filter.teams());
        put(parts, "partner", filter.partners());
        put(parts, "tag", filter.tags());
        put(parts, "renewal", filter.renewals());
        put(parts, "activity", filter.work().states());
        put(parts, "work", filter.work().own());
        put(parts, "outcome", filter.outcomes());
        if (filter.notTaken()) {
            parts.put("new", List.of("1"));
        }
        put(
                parts,
                "bar",
                filter.work().columns().entrySet().stream()
                        .map(bar -> bar.getKey().value() + ":" + bar.getValue())
                        .toList());
        return new QueryParameters(parts);
    }

    private static void put(Map<String, List<String>> parts, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            parts.put(
                    name,
                    List.of(values.stream().map(BoardAddress::text).sorted().collect(Collectors.joining(","))));
        }
    }

    private static String text(Object value) {
        return String.valueOf(value).toLowerCase(Locale.ROOT);
    }
}
