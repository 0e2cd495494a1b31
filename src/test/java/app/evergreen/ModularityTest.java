package app.evergreen;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void aPackageUsesOnlyWhatItSaysAndOnlyWhatOthersOffer() {
        ApplicationModules.of(Evergreen.class).verify();
    }
}
