package app.evergreen.success;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a form was opened with, what was typed, and what is there now, brought together field by field (R4.5).
 *
 * @param changed the fields to store from what was typed
 * @param clashes the fields that somebody else has changed to something else
 */
record ThreeWay(Set<RecordField> changed, Map<RecordField, Clash> clashes) {

    static ThreeWay of(RecordEdit edit, RecordFields now) {
        var changed = EnumSet.noneOf(RecordField.class);
        var clashes = new EnumMap<RecordField, Clash>(RecordField.class);
        for (var field : edit.touched()) {
            var clash = new Clash(edit.opened().get(field), edit.typed().get(field), now.get(field));
            if (Objects.equals(clash.typed(), clash.now())) {
                continue;
            }
            if (Objects.equals(clash.opened(), clash.now())) {
                changed.add(field);
            } else {
                clashes.put(field, clash);
            }
        }
        return new ThreeWay(changed, clashes);
    }
}
