package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.tag.TagLine;
import app.evergreen.tag.ui.TagField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Tags on a record's page: picked, and made while tagging. */
@NullUnmarked
class TaggingTest extends RecordScreenTest {

    @Test
    void aTagIsMadeByTypingANameThatNoneHas() {
        house.tag("Pilot");
        var record = made("Acme");
        var page = open("anna", record);

        typeName(page, "Key account");
        page.press("Save");

        assertThat(page(record).tags()).extracting(TagLine::name).containsExactly("Key account");
    }

    @Test
    void aNameThatATagHasPicksThatTag() {
        var known = house.tag("Key account");
        var record = made("Acme");
        var page = open("anna", record);

        typeName(page, "KEY ACCOUNT");
        page.press("Save");

        assertThat(page(record).tags()).extracting(TagLine::id).containsExactly(known);
    }

    @Test
    void aNameThatCannotBeIsToldBesideTheField() {
        var page = open("anna", made("Acme"));

        typeName(page, "x".repeat(500));

        page.expectError("Tags", "characters");
        assertThat(page.offers("Save")).isFalse();
    }

    @Test
    void whoMayNotMakeTagsIsNotOfferedTo() {
        var record = made("Acme");

        assertThat(field(open("sam", record)).isAllowCustomValue()).isFalse();
        assertThat(field(open("anna", record)).isAllowCustomValue()).isTrue();
    }

    private static void typeName(RecordDesk page, String name) {
        var field = field(page);
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, name));
    }

    private static TagField field(RecordDesk page) {
        return page.window().find(TagField.class).single();
    }
}
