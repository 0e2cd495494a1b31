package app.evergreen.startup;

import java.util.Optional;

/** A bean that has something to say at the end of a start, such as who can log in. */
@FunctionalInterface
public interface StartupNote {

    /** Half a sentence that goes on from the address; empty when there is nothing to say today. */
    Optional<String> text();
}
