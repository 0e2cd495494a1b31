package app.evergreen.success.ui;

import app.evergreen.activity.ActivityState;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Quietly;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.RenewalWindow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The line above the board: its name and count, the filters (R5.7), and New. */
class BoardToolbar extends Div {

    private static final int WAIT_MILLIS = 40;
    private static final int LONGEST_SEARCH = 200;

    /** The states that an activity of one's own can be in. */
    private static final ActivityState[] MINE = {ActivityState.OVERDUE, ActivityState.TODAY, ActivityState.PLANNED};

    private final Consumer<BoardFilter> onFilter;
    private final Span count = new Span();
    private final TextField search = new TextField();
    private final NativeButton mine = toggle("board.filter.mine", "user");
    private final NativeButton notTaken = toggle("board.filter.not-taken", "flag");
    private final NativeButton clear = new NativeButton(Messages.text("board.filter.clear"));
    private final FilterChip<Long> teams;
    private final FilterChip<Long> partners;
    private final FilterChip<Long> tags;
    private final FilterChip<RenewalWindow> renewals;
    private final FilterChip<ActivityState> states;
    private final FilterChip<ActivityState> ownWork;
    private final FilterChip<StageOutcome> outcomes;
    private BoardFilter filter = BoardFilter.ALL;

    BoardToolbar(Consumer<BoardFilter> onFilter) {
        this.onFilter = onFilter;
        teams = chip("board.filter.team", "team", (old, keys) -> old.withTeams(keys));
        partners = chip("board.filter.partner", "user", (old, keys) -> old.withPartners(keys));
        tags = chip("board.filter.tag", "tag", (old, keys) -> old.withTags(keys));
        renewals = chip("board.filter.renewal", "cal", (old, windows) -> old.withRenewals(windows));
        states = chip("board.filter.activity", "clock", (old, chosen) -> old.withStates(chosen));
        ownWork = chip("board.filter.own-work", "user", (old, chosen) -> old.withOwnWork(chosen));
        outcomes = chip("board.filter.outcome", "circle", (old, chosen) -> old.withOutcomes(chosen));
        addClassName("bar");
        count.addClassNames("count", "num");
        prepareSearch();
        mine.addClickListener(pressed -> change(old -> old.withMine(!old.mine())));
        notTaken.addClickListener(pressed -> change(old -> old.withNotTaken(!old.notTaken())));
        clear.addClassNames("chip", "clear");
        clear.addClickListener(pressed -> change(old -> BoardFilter.ALL));
        var chips = new Div(mine, teams, partners, tags, renewals, states, ownWork, outcomes, notTaken, clear);
        chips.addClassName("chips");
        add(new H1(Messages.text("board.page")), count, search, chips);
    }

    private <T> FilterChip<T> chip(String name, String icon, Change<T> change) {
        return new FilterChip<>(Messages.text(name), icon, chosen -> change(old -> change.of(old, chosen)));
    }

    private static NativeButton toggle(String name, String icon) {
        var button = new NativeButton();
        button.addClassName("chip");
        button.add(new Icon(icon).small(), new Span(Messages.text(name)));
        return button;
    }

    private void prepareSearch() {
        search.addClassName("filter-text");
        search.setPlaceholder(Messages.text("board.filter.text"));
        search.setAriaLabel(Messages.text("board.filter.text"));
        search.setPrefixComponent(new Icon("search").small());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(WAIT_MILLIS);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                change(old -> old.withSearch(typed.getValue()));
            }
        });
    }

    private void change(UnaryOperator<BoardFilter> change) {
        var changed = change.apply(filter);
        if (!changed.equals(filter)) {
            onFilter.accept(changed);
        }
    }

    /** Shows this filter as chosen among what can be chosen. */
    void show(BoardFilter shown, FilterChoices choices) {
        filter = shown;
        search.setValue(shown.search());
        press(mine, shown.mine());
        press(notTaken, shown.notTaken());
        clear.setVisible(!shown.letsAllThrough());
        teams.offer(withNone(choices.teams(), "board.filter.team.none"), shown.teams());
        partners.offer(withNone(choices.partners(), "board.filter.partner.none"), shown.partners());
        tags.offer(choices.tags(), shown.tags());
        renewals.offer(named(RenewalWindow.values(), "board.filter.renewal."), shown.renewals());
        states.offer(named(ActivityState.values(), "board.state."), shown.work().states());
        ownWork.offer(named(MINE, "board.state."), shown.work().own());
        ownWork.setVisible(!shown.work().own().isEmpty());
        outcomes.offer(named(StageOutcome.values(), "board.filter.outcome."), shown.outcomes());
    }

    private static void press(NativeButton toggle, boolean pressed) {
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        toggle.getElement().getClassList().set("on", pressed);
    }

    private static Map<Long, String> withNone(Map<Long, String> choices, String none) {
        var all = new LinkedHashMap<>(choices);
        all.put(BoardFilter.NONE, Messages.text(none));
        return all;
    }

    private static <E extends Enum<E>> Map<E, String> named(E[] values, String prefix) {
        var named = new LinkedHashMap<E, String>();
        Arrays.stream(values).forEach(value -> named.put(value, Messages.text(prefix + value)));
        return named;
    }

    /** Says how many records are shown, and of how many where a filter is on. */
    void count(int shown, int total) {
        Quietly.say(
                count.getElement(),
                filter.letsAllThrough()
                        ? Messages.text("board.count", total)
                        : Messages.text("board.count.filtered", shown, total));
    }

    private interface Change<T> {
        BoardFilter of(BoardFilter old, Set<T> chosen);
    }
}
