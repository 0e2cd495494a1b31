package app.evergreen.tag.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.tag.TagId;
import app.evergreen.tag.TagLine;
import app.evergreen.tag.TagQuery;
import app.evergreen.tag.TagService;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Picks tags, shown as chips in their hues. People who may make tags make one by typing a name that no tag has and pressing Enter.
 */
public final class TagField extends MultiSelectComboBox<TagLine> {

    private final transient TagQuery tags;
    private final transient TagService service;

    /**
     * An empty field that offers all tags there are.
     *
     * @param label the field's label
     * @param mayMake whether the current user has the right to make tags; the service checks it again
     */
    public TagField(String label, TagQuery tags, TagService service, boolean mayMake) {
        super(label);
        this.tags = tags;
        this.service = service;
        setItemLabelGenerator(TagLine::name);
        setClassNameGenerator(tag -> "tag-chip " + tag.hue().key());
        setAutoExpand(AutoExpandMode.VERTICAL);
        setItems(tags.all());
        if (mayMake) {
            setAllowCustomValue(true);
            setHelperText(Messages.text("tag.field.make"));
            addCustomValueSetListener(typed -> make(typed.getDetail()));
        }
    }

    private void make(String name) {
        switch (service.make(name)) {
            case SaveResult.Saved(var id) -> add(new TagId(id));
            case SaveResult.Invalid(var problems) ->
                complain(Messages.text(problems.getFirst().text()));
            case SaveResult.Refused(var why) -> complain(Messages.text(why));
            case SaveResult.Changed changed -> offerAgain();
            case SaveResult.Gone gone -> offerAgain();
        }
    }

    private void add(TagId made) {
        var chosen = new LinkedHashSet<>(getValue());
        offerAgain();
        tags.find(made).ifPresent(chosen::add);
        setValue(chosen);
    }

    private static void complain(String what) {
        Notices.error(what);
    }

    /** Reads all tags again, and keeps those chosen that still exist, with the names and hues they have by now. */
    public void offerAgain() {
        var chosen = ids();
        setItems(tags.all());
        choose(chosen);
    }

    /** The tags chosen. */
    public Set<TagId> ids() {
        return getValue().stream().map(TagLine::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Chooses these tags and no others; ids of deleted tags are passed over. */
    public void choose(Collection<TagId> ids) {
        setValue(tags.all().stream().filter(tag -> ids.contains(tag.id())).toList());
    }
}
