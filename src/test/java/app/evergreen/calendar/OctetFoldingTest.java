package app.evergreen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OctetFoldingTest {

    @Property(tries = 200)
    void noLineIsLongerThan75OctetsAndNothingIsLost(@ForAll @StringLength(max = 300) String text) {
        var line = "SUMMARY:" + text.replaceAll("[\\r\\n\\p{Cs}]", "");

        var folded = OctetFolding.fold(line + "\r\n");

        assertThat(folded).endsWith("\r\n");
        assertThat(folded.substring(0, folded.length() - 2).split("\r\n", -1))
                .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void onlyBothCharactersTogetherEndALine() {
        assertThat(OctetFolding.fold("SUMMARY:a\rb\nc\r\nEND:VEVENT\r\n"))
                .isEqualTo("SUMMARY:a\rb\nc\r\nEND:VEVENT\r\n");
    }

    @Test
    void anEmojiIsNeverCutInTwo() {
        var folded = OctetFolding.fold("SUMMARY:" + "\uD83C\uDF32".repeat(40));

        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(folded);
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "\uD83C\uDF32".repeat(40) + "\r\n");
    }
}
