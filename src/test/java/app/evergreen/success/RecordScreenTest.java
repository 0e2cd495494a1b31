package app.evergreen.success;

import app.evergreen.support.Desks;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of board and record page share: desks for several people. */
@NullUnmarked
abstract class RecordScreenTest extends SuccessTest {

    @Autowired
    private ApplicationContext context;

    Desks desks;

    @BeforeEach
    void openHouse() {
        desks = new Desks(context);
    }

    @AfterEach
    void closeHouse() {
        desks.close();
    }

    RecordDesk open(String user, RecordId record) {
        return new RecordDesk(desks.window(user), record);
    }
}
