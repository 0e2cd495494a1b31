package app.evergreen.success.ui;

import app.evergreen.success.RecordEdit;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordPage;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed on a record page and not saved yet, held field by field against what others save meanwhile (R4.5). It knows
 * no component and no service.
 */
final class RecordDraft {

    /** Whose value a field gets that two people changed. */
    enum Pick {
        /** Nobody has chosen yet, so nothing can be saved. */
        UNDECIDED,
        /** What was typed here. */
        MINE,
        /** What the other one has saved. */
        THEIRS
    }

    private final BiPredicate<RecordPage, RecordField> editable;
    private final Set<RecordField> touched = EnumSet.noneOf(RecordField.class);
    private final Map<RecordField, Pick> clashes = new EnumMap<>(RecordField.class);
    private RecordPage page;
    private RecordFields opened;
    private RecordFields typed;

    RecordDraft(RecordPage page, BiPredicate<RecordPage, RecordField> editable) {
        this.editable = editable;
        this.page = page;
        opened = page.fields();
        typed = page.fields();
    }

    /** What was last read of the record. */
    RecordPage page() {
        return page;
    }

    boolean dirty() {
        return !touched.isEmpty();
    }

    Set<RecordField> touched() {
        return EnumSet.copyOf(touched);
    }

    @Nullable
    Object typed(RecordField field) {
        return typed.get(field);
    }

    @Nullable
    Object opened(RecordField field) {
        return opened.get(field);
    }

    /** The fields that somebody else has changed too, in the page's order. */
    Map<RecordField, Pick> clashes() {
        return new EnumMap<>(clashes);
    }

    boolean undecided() {
        return clashes.containsValue(Pick.UNDECIDED);
    }

    /** Takes what was typed; typing what was there before is no change. */
    void type(RecordField field, RecordFields holding) {
        typed = typed.with(Set.of(field), holding);
        if (Objects.equals(typed.get(field), opened.get(field))) {
            touched.remove(field);
            clashes.remove(field);
        } else {
            touched.add(field);
        }
    }

    /**
     * Brings back what was typed into a form that died with its session.
     *
     * @param was what that form was opened with
     * @return as {@link #arrive}
     */
    Map<RecordField, RecordFields> restore(RecordField field, RecordFields was, RecordFields holding) {
        opened = opened.with(Set.of(field), was);
        type(field, holding);
        return arrive(page);
    }

    /**
     * Takes over what is there now: untouched fields follow, touched ones stay and may clash.
     *
     * @return what was typed into fields that cannot be edited any more, to be shown but not saved (R3.3)
     */
    Map<RecordField, RecordFields> arrive(RecordPage now) {
        var stranded = new EnumMap<RecordField, RecordFields>(RecordField.class);
        for (var field : touched()) {
            if (!editable.test(now, field)) {
                stranded.put(field, typed);
            }
            if (!editable.test(now, field) || Objects.equals(now.fields().get(field), typed.get(field))) {
                touched.remove(field);
                clashes.remove(field);
            } else {
                compare(field, now);
            }
        }
        page = now;
        var untouched = EnumSet.complementOf(EnumSet.copyOf(touched));
        opened = opened.with(untouched, now.fields());
        typed = typed.with(untouched, now.fields());
        return stranded;
    }

    private void compare(RecordField field, RecordPage now) {
        var theirs = now.fields().get(field);
        if (Objects.equals(theirs, opened.get(field))) {
            clashes.remove(field);
        } else if (!clashes.containsKey(field)
                || !Objects.equals(theirs, page.fields().get(field))) {
            clashes.put(field, Pick.UNDECIDED);
        }
    }

    /** Chooses between the two values of a field that clashes. */
    void pick(RecordField field, Pick whose) {
        clashes.replace(field, whose);
    }

    /** Whether choosing the others' values has left nothing to save. */
    boolean nothingLeft() {
        return edit().touched().isEmpty();
    }

    /** What is to be saved; nothing may be undecided. */
    RecordEdit edit() {
        var mine = EnumSet.copyOf(touched);
        mine.removeIf(field -> clashes.get(field) == Pick.THEIRS);
        var chosen = EnumSet.copyOf(touched);
        chosen.removeIf(field -> clashes.get(field) != Pick.MINE);
        return new RecordEdit(opened.with(chosen, page.fields()), typed, mine);
    }

    /** Forgets everything typed and begins again with what is there. */
    void begin(RecordPage now) {
        touched.clear();
        clashes.clear();
        arrive(now);
    }
}
