package app.evergreen.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WireTest {

    @Test
    void whatOneNodeSaysTheOtherUnderstands() {
        assertThat(Wire.decode(Wire.encode(Map.of(Topic.RECORD, Set.of(7L, 9L)))))
                .containsExactly(Change.of(Topic.RECORD, Set.of(7L, 9L)));
    }

    @Test
    void ofVeryManyThingsOnlyTheirTopicIsSaid() {
        var many = LongStream.rangeClosed(1, Wire.MOST_IDS + 1).boxed().collect(Collectors.toSet());

        assertThat(Wire.decode(Wire.encode(Map.of(Topic.RECORD, many))))
                .containsExactly(Change.everything(Topic.RECORD));
    }

    @Test
    void whatANewerNodeSaysOfATopicThatIsUnknownHereIsPassedOver() {
        assertThat(Wire.decode("FORECAST:1;STAGE:2;WEATHER:*")).containsExactly(Change.of(Topic.STAGE, Set.of(2L)));
    }
}
