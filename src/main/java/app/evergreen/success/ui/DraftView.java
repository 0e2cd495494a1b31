package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.ui.RecordDraft.Pick;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Shows a draft in the rows of the page: values, marks, small print, and what two people changed. */
@RequiredArgsConstructor
final class DraftView {

    private final RecordRows rows;
    private final FieldChoices choices;
    private final Hints hints;
    private @Nullable String partnerNote;

    /**
     * Shows everything anew, except what somebody is typing.
     *
     * @param stranded fields that can no longer be edited and hold what was typed
     * @param who who saved a field last, and when
     * @param onPick hears whose value a field gets
     */
    void show(
            RecordDraft draft,
            Set<RecordField> stranded,
            Function<RecordField, String> who,
            BiConsumer<RecordField, Pick> onPick) {
        var touched = draft.touched();
        var clashes = draft.clashes();
        var page = draft.page();
        for (var row : rows.all()) {
            var field = row.field();
            if (stranded.contains(field)) {
                row.strand();
            }
            if (!touched.contains(field)) {
                row.show(page);
            }
            var picked = clashes.get(field);
            if (picked == null) {
                row.endClash();
            } else {
                row.clash(page, who.apply(field), picked, pick -> onPick.accept(field, pick));
            }
            row.allow(hints.editing().allows(page, field));
            row.hint(field == RecordField.TITLE ? null : hints.source(page, field));
        }
        showTitleSource(hints.source(page, RecordField.TITLE));
        rows.title().allow(hints.editing().allows(page, RecordField.TITLE));
        follow(draft);
    }

    private void showTitleSource(@Nullable Component source) {
        rows.titleSource().removeAll();
        rows.titleSource().setVisible(source != null);
        if (source != null) {
            rows.titleSource().add(new Component[] {source});
        }
    }

    /** Brings marks, gauge and small print in line with what has just been typed. */
    void follow(RecordDraft draft) {
        var touched = draft.touched();
        rows.all().forEach(row -> row.markDirty(touched.contains(row.field())));
        rows.of(RecordField.HEALTH)
                .hint(hints.health(draft.page(), (Integer) draft.typed(RecordField.HEALTH), rows.health()::clear));
        rows.gauge().show(health(draft));
        rows.of(RecordField.RENEWAL_DATE).hint(hints.renewal(rows.renewal().getValue()));
        rows.of(RecordField.SUCCESS_PARTNER).hint(partnerHint(draft));
        rows.title().update();
    }

    private int health(RecordDraft draft) {
        var shown = rows.health().getValue();
        return shown == null ? draft.page().health().stageDefault() : shown;
    }

    private @Nullable Component partnerHint(RecordDraft draft) {
        if (draft.typed(RecordField.SUCCESS_PARTNER) != null || !draft.dirty()) {
            partnerNote = null;
        }
        return partnerNote == null ? null : new Span(partnerNote);
    }

    /** A team that excludes the success partner clears it, and says so before anything is saved (R3.6). */
    void teamChosen() {
        var team = rows.team().getValue();
        var partner = rows.successPartner().getValue();
        if (team != null
                && partner != null
                && !choices.successPartners(team.id(), "").contains(partner)) {
            partnerNote = Messages.text("record.partner.cleared", partner.name(), team.name());
            rows.successPartner().clear();
        }
    }

    /** Shows what was typed before, in another life of this page. */
    void restore(RecordField field, RecordFields typed) {
        rows.of(field).showTyped(typed);
    }
}
