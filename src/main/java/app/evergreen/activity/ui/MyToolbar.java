package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityLine;
import app.evergreen.activity.ActivityTypeId;
import app.evergreen.activity.MyActivity;
import app.evergreen.base.Folding;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The page's name, how many there are, and the filters by type and customer. */
final class MyToolbar extends Div {

    private static final Comparator<Kind> BY_NAME = Comparator.comparing(Kind::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparingLong(kind -> kind.id().value());

    private final Span count = new Span();
    private final ComboBox<Kind> type = new ComboBox<>();
    private final ComboBox<String> customer = new ComboBox<>();
    private transient List<Kind> kinds = List.of();
    private transient List<String> customers = List.of();
    private boolean showing;

    private record Kind(ActivityTypeId id, String name) {

        static Kind of(ActivityLine line) {
            return new Kind(line.type(), line.typeName());
        }
    }

    MyToolbar(Consumer<MyFilter> onFilter) {
        addClassName("bar");
        count.addClassNames("count", "num");
        name(type, "activity.mine.type");
        name(customer, "activity.mine.customer");
        type.setItemLabelGenerator(Kind::name);
        type.addValueChangeListener(chosen -> tell(onFilter));
        customer.addValueChangeListener(chosen -> tell(onFilter));
        add(new Component[] {new H1(Messages.text("activity.mine.title")), count, type, customer});
    }

    private static void name(ComboBox<?> box, String key) {
        box.setPlaceholder(Messages.text(key));
        box.setAriaLabel(Messages.text(key));
        box.setClearButtonVisible(true);
        box.addClassName("filter");
    }

    private void tell(Consumer<MyFilter> onFilter) {
        if (!showing) {
            onFilter.accept(new MyFilter(
                    Optional.ofNullable(type.getValue()).map(Kind::id), Optional.ofNullable(customer.getValue())));
        }
    }

    /** Offers what there is among all of them, with what the filter asks for chosen; what is half typed stays where that is as before. */
    void show(List<MyActivity> all, MyFilter filter, int shown) {
        showing = true;
        offerKinds(all.stream().map(mine -> Kind.of(mine.line())).distinct().toList());
        choose(
                type,
                filter.type()
                        .flatMap(id -> kinds.stream()
                                .filter(kind -> kind.id().equals(id))
                                .findFirst()));
        offerCustomers(all.stream()
                .map(MyFilter::customerOf)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList());
        choose(customer, filter.customer().filter(customers::contains));
        count.setText(
                shown == all.size()
                        ? Messages.text("activity.mine.count", shown)
                        : Messages.text("activity.mine.count-of", shown, all.size()));
        showing = false;
    }

    private void offerKinds(List<Kind> found) {
        var sorted = found.stream().sorted(BY_NAME).toList();
        if (!sorted.equals(kinds)) {
            kinds = sorted;
            type.setItems((kind, typed) -> contains(kind.name(), typed), kinds);
        }
    }

    private void offerCustomers(List<String> sorted) {
        if (!sorted.equals(customers)) {
            customers = sorted;
            customer.setItems(MyToolbar::contains, customers);
        }
    }

    private static <T> void choose(ComboBox<T> box, Optional<T> wanted) {
        if (!wanted.equals(Optional.ofNullable(box.getValue()))) {
            box.setValue(wanted.orElse(null));
        }
    }

    private static boolean contains(String name, String typed) {
        return Folding.fold(name).contains(Folding.fold(typed));
    }
}
