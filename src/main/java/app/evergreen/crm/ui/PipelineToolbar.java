package app.evergreen.crm.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.crm.PipelineLane;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** The line above the pipeline: its name and count, the search, and New. */
final class PipelineToolbar extends Div {

    static final int LONGEST_SEARCH = 200;
    private static final int WAIT_MILLIS = 100;

    private final Span count = new Span();
    private final TextField search = new TextField();

    PipelineToolbar(Consumer<String> onSearch) {
        addClassName("bar");
        count.addClassNames("count", "num");
        search.addClassName("filter-text");
        search.setPlaceholder(Messages.text("crm.search"));
        search.setAriaLabel(Messages.text("crm.search"));
        search.setPrefixComponent(new Icon("search").small());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(WAIT_MILLIS);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                onSearch.accept(typed.getValue());
            }
        });
        var space = new Span();
        space.addClassName("grow");
        add(new Component[] {new H1(Messages.text("crm.pipeline")), count, search, space});
    }

    void offerNew(Runnable onNew) {
        var button = new Button(Messages.text("crm.new"), new Icon("plus"), pressed -> onNew.run());
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        add(new Component[] {button});
    }

    void search(String text) {
        search.setValue(text);
    }

    /** Says how many leads there are, and how many of them are shown while one searches. */
    void count(List<PipelineLane> lanes) {
        var total = lanes.stream().mapToInt(lane -> lane.stage().leads()).sum();
        var shown = lanes.stream().mapToInt(PipelineLane::shown).sum();
        count.setText(
                search.isEmpty()
                        ? Messages.text("crm.count", total)
                        : Messages.text("crm.count.filtered", shown, total));
    }
}
