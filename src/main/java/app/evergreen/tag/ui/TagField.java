package app.evergreen.tag.ui;

import app.evergreen.base.Folding;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import app.evergreen.base.ui.Messages;
import app.evergreen.tag.TagId;
import app.evergreen.tag.TagLine;
import app.evergreen.tag.TagQuery;
import app.evergreen.tag.TagService;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.stream.Stream;

/**
 * Picks tags, shown as chips in their hues. People who may make tags make one by typing a name that no tag has and pressing Enter.
 */
public final class TagField extends MultiSelectComboBox<TagLine> {

    private final transient TagQuery tags;
    private final transient TagService service;

    /**
     * An empty field that asks for tags when it is opened.
     *
     * @param mayMake whether the current user has the right to make tags; the service checks it again
     */
    TagField(String label, TagQuery tags, TagService service, boolean mayMake) {
        super(label);
        this.tags = tags;
        this.service = service;
        addClassName("tag-field");
        setItemLabelGenerator(TagLine::name);
        setClassNameGenerator(tag -> tag.hue().key());
        setManualValidation(true);
        // all of them in sight; and what need not be counted out need not be measured, which takes a page several
        // layouts
        setAutoExpand(AutoExpandMode.VERTICAL);
        setItems(query ->
                matching(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        addValueChangeListener(chosen -> setInvalid(false));
        if (mayMake) {
            setPlaceholder(Messages.text("tag.field.make"));
            setAllowCustomValue(true);
            addCustomValueSetListener(typed -> make(typed.getDetail()));
        }
    }

    private Stream<TagLine> matching(String text) {
        var wanted = Folding.fold(text);
        return tags.all().stream().filter(tag -> Folding.fold(tag.name()).contains(wanted));
    }

    private void make(String name) {
        switch (service.make(name)) {
            case SaveResult.Saved(var id) -> tags.find(new TagId(id)).ifPresent(this::choose);
            case SaveResult.Invalid(var problems) ->
                complain(problems.getFirst().text());
            case SaveResult.Refused(var why) -> complain(why);
            case SaveResult.Changed(), SaveResult.Gone() -> getLazyDataView().refreshAll();
        }
    }

    private void choose(TagLine tag) {
        var chosen = new LinkedHashSet<>(getValue());
        chosen.add(tag);
        setValue(chosen);
        getLazyDataView().refreshAll();
    }

    private void complain(Text what) {
        setErrorMessage(Messages.text(what));
        setInvalid(true);
    }
}
