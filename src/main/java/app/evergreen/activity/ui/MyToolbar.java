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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The page's name, how many there are, and the filters by type and customer. */
final class MyToolbar extends Div {

    private final Span count = new Span();
    private final ComboBox<Kind> type = new ComboBox<>();
    private final ComboBox<String> customer = new ComboBox<>();
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

    /** Offers what there is among all of them, with what the filter asks for chosen. */
    void show(List<MyActivity> all, MyFilter filter, int shown) {
        showing = true;
        var kinds = all.stream().map(mine -> Kind.of(mine.line())).distinct().toList();
        type.setItems((kind, typed) -> contains(kind.name(), typed), kinds);
        type.setValue(filter.type()
                .flatMap(id ->
                        kinds.stream().filter(kind -> kind.id().equals(id)).findFirst())
                .orElse(null));
        var customers = all.stream()
                .map(MyFilter::customerOf)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        customer.setItems(MyToolbar::contains, customers);
        customer.setValue(filter.customer().filter(customers::contains).orElse(null));
        count.setText(
                shown == all.size()
                        ? Messages.text("activity.mine.count", shown)
                        : Messages.text("activity.mine.count-of", shown, all.size()));
        showing = false;
    }

    private static boolean contains(String name, String typed) {
        return Folding.fold(name).contains(Folding.fold(typed));
    }
}
