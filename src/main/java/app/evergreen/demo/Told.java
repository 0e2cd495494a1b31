package app.evergreen.demo;

import java.util.function.Function;

/** What a service answers to a story. A story that a service refuses is wrong, and nothing of it is kept. */
final class Told {

    private Told() {}

    /** What the answer holds, if it is the good one. */
    static <A, T> T well(Object answer, Class<A> good, Function<A, T> what) {
        if (good.isInstance(answer)) {
            return what.apply(good.cast(answer));
        }
        throw new IllegalStateException("The story was answered with " + answer);
    }

    static void well(Object answer, Class<?> good) {
        well(answer, good, answered -> answered);
    }
}
