package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.ThreadSelection;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Chooses what of a thread is shown. The choice is read on the feed's thread too. */
final class FilterRow extends Div {

    private final transient Subject own;
    private final Select<ThreadFilter> kinds = new Select<>();
    private final Checkbox withOther = new Checkbox(Messages.text("thread.filter.lead"));
    private transient volatile Optional<Subject> other = Optional.empty();
    private transient volatile ThreadSelection selection;

    FilterRow(Subject own, Runnable onChange) {
        this.own = own;
        selection = ThreadSelection.all(own);
        kinds.setItems(ThreadFilter.values());
        kinds.setItemLabelGenerator(ThreadFilter::words);
        kinds.setValue(ThreadFilter.ALL);
        kinds.setAriaLabel(Messages.text("thread.filter"));
        kinds.getElement().getThemeList().add("small");
        kinds.addValueChangeListener(change -> chosen(onChange));
        withOther.addValueChangeListener(change -> chosen(onChange));
        withOther.setVisible(false);
        addClassName("thread-filter");
        add(withOther, kinds);
    }

    private void chosen(Runnable onChange) {
        var subjects = Stream.concat(Stream.of(own), other.filter(too -> withOther.getValue()).stream());
        selection = new ThreadSelection(subjects.toList(), kinds.getValue().kinds());
        onChange.run();
    }

    ThreadSelection selection() {
        return selection;
    }

    /** Whether a change of these things' threads matters here. */
    boolean concerns(LongPredicate changed) {
        return Stream.concat(Stream.of(own), other.stream()).anyMatch(subject -> changed.test(subject.id()));
    }

    void offerToo(Optional<Subject> readOnlyToo, Runnable onChange) {
        if (!readOnlyToo.equals(other)) {
            other = readOnlyToo;
            withOther.setVisible(readOnlyToo.isPresent());
            if (withOther.getValue()) {
                chosen(onChange);
            }
        }
    }

    /** Shows everything there is. */
    void all() {
        kinds.setValue(ThreadFilter.ALL);
        withOther.setValue(false);
        selection = new ThreadSelection(List.of(own), ThreadFilter.ALL.kinds());
    }
}
