package app.evergreen.tag;

import app.evergreen.base.Folding;
import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.SaveResult;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes, edits and deletes tags. Problems name the field {@code name}. */
@Service
@RequiredArgsConstructor
public class TagService {

    private final Guard guard;
    private final TagRepository tags;
    private final ObjectProvider<TagUse> uses;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;

    /**
     * Makes the tag that somebody typed while tagging, in a hue of the house's choice. A tag of that name that exists already is taken
     * as it is.
     *
     * @param name at most {@value TagDraft#MOST_LETTERS} characters, not blank
     */
    @RolesAllowed(Rights.MAKE_TAGS)
    public SaveResult make(String name) {
        var problems = new TagDraft(name, Hue.SLATE).problems();
        return problems.isEmpty()
                ? guard.run(
                        () -> findOrAdd(name), madeMeanwhile -> guard.run(() -> findOrAdd(name), TagService::explain))
                : new SaveResult.Invalid(problems);
    }

    private SaveResult findOrAdd(String name) {
        return tags.findByNameKey(Folding.fold(name))
                .map(known -> SaveResult.saved(known.id()))
                .orElseGet(() -> insert(new TagDraft(name, nextHue())));
    }

    private Hue nextHue() {
        var hues = List.of(Hue.values());
        return hues.get((int) (tags.count() % hues.size()));
    }

    private SaveResult insert(TagDraft draft) {
        var added = tags.saveAndFlush(new Tag(draft)).id();
        feed.changed(Topic.TAG, added);
        return SaveResult.saved(added);
    }

    /** Adds a tag. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult add(TagDraft draft) {
        var problems = draft.problems();
        return problems.isEmpty()
                ? guard.run(() -> insert(draft), TagService::explain)
                : new SaveResult.Invalid(problems);
    }

    /**
     * Changes a tag, field by field: what was not touched is left as others may have changed it.
     *
     * @param opened what the line showed when it was opened
     * @param typed what it says now
     * @return {@link SaveResult.Changed} where somebody else has changed the same field differently
     */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult save(TagLine opened, TagDraft typed) {
        var edit = new TagEdit(new TagDraft(opened.name(), opened.hue()), typed);
        var problems = typed.problems();
        return problems.isEmpty()
                ? guard.run(() -> describe(opened.id(), edit), TagService::explain)
                : new SaveResult.Invalid(problems);
    }

    private SaveResult describe(TagId id, TagEdit edit) {
        return tags.findById(id.value())
                .map(tag ->
                        edit.over(tag.draft()).map(draft -> store(tag, draft)).orElseGet(SaveResult.Changed::new))
                .orElseGet(SaveResult.Gone::new);
    }

    private SaveResult store(Tag tag, TagDraft draft) {
        tag.describe(draft);
        tags.saveAndFlush(tag);
        events.publishEvent(new TagChanged(new TagId(tag.id())));
        feed.changed(Topic.TAG, tag.id());
        return SaveResult.saved(tag.id());
    }

    /**
     * Deletes a tag and takes it off the records that wear it.
     *
     * @param agreedTo how many records the person knows to lose the tag, 0 or more; if more wear it by now, nothing happens
     */
    @RolesAllowed(Rights.CONFIGURE)
    public TagDeletion delete(TagId id, int agreedTo) {
        return guard.run(
                () -> tags.findById(id.value())
                        .map(tag -> remove(tag, agreedTo))
                        .orElseGet(TagDeletion.Gone::new),
                trouble -> new TagDeletion.Changed());
    }

    private TagDeletion remove(Tag tag, int agreedTo) {
        var id = new TagId(tag.id());
        var records = uses.stream().mapToInt(use -> use.count(id)).sum();
        if (records > agreedTo) {
            return new TagDeletion.NeedsConfirmation(records);
        }
        uses.forEach(use -> use.remove(id));
        tags.delete(tag);
        tags.flush();
        feed.changed(Topic.TAG, tag.id());
        return new TagDeletion.Deleted();
    }

    private static SaveResult explain(Trouble trouble) {
        return switch (trouble) {
            case Trouble.LostRace() -> new SaveResult.Changed();
            case Trouble.ConstraintBroken(var name) -> explain(name);
        };
    }

    private static SaveResult explain(String constraint) {
        return switch (constraint) {
            case "tag_name_key" -> SaveResult.invalid("name", "tag.name.taken");
            case "tag_name_length" -> SaveResult.invalid("name", "base.too-long", TagDraft.MOST_LETTERS);
            default -> throw new IllegalStateException("No result for the constraint " + constraint);
        };
    }
}
