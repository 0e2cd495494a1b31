package app.evergreen.success;

import java.util.Optional;

/**
 * Somebody has read what a changed flag does to a stage's records, and wants it (R1.7).
 *
 * @param records how many records the confirmation named; where there are others by now, it is asked again
 * @param loss the one reason for all of them, where they become lost
 */
public record StageConfirmation(int records, Optional<Loss> loss) {}
