package app.evergreen.base;

/**
 * A subject is about to be deleted with everything that refers to it; published in the transaction that does it, right before.
 *
 * @param subject which one
 */
public record SubjectGoes(Subject subject) {}
