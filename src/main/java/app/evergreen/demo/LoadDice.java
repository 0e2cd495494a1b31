package app.evergreen.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Dice that fall the same way in every installation: each thing of a kind has its own, so that it can be thrown for again. */
final class LoadDice {

    private static final long SPREAD = 0x632BE59BD9B4E019L;

    private final SplittableRandom random;

    private LoadDice(long seed) {
        random = new SplittableRandom(seed);
    }

    static LoadDice of(String kind, int number) {
        return new LoadDice((kind.hashCode() + 31L * number) * SPREAD);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A part of the whole, between these two. */
    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
