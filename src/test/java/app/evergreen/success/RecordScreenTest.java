package app.evergreen.success;

import app.evergreen.support.Desks;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of board and record page share: desks for several people. */
@NullUnmarked
abstract class RecordScreenTest extends SuccessTest {

    @RegisterExtension
    final Desks desks = new Desks();

    RecordDesk open(String user, RecordId record) {
        return new RecordDesk(desks.window(user), record);
    }
}
