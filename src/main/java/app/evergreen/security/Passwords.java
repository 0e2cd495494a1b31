package app.evergreen.security;

import app.evergreen.base.Problem;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes passwords up, judges and scrambles them. */
@Component
@RequiredArgsConstructor
class Passwords {

    static final int FEWEST_LETTERS = 8;
    /** What the scrambling takes into account. */
    static final int MOST_BYTES = 72;

    private static final String CLEAR_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LETTERS = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    /** A password that nobody knows, of letters that can be told apart on paper: about 79 bits. */
    String random() {
        return IntStream.range(0, GROUPS).mapToObj(group -> randomGroup()).collect(Collectors.joining("-"));
    }

    private String randomGroup() {
        return random.ints(GROUP_LETTERS, 0, CLEAR_LETTERS.length())
                .mapToObj(letter -> String.valueOf(CLEAR_LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }

    /** What is wrong with a password that somebody has chosen, in the field {@code next}. */
    static Optional<Problem> problem(String chosen, String username) {
        if (chosen.length() < FEWEST_LETTERS) {
            return Optional.of(Problem.of("next", "security.password.too-short", FEWEST_LETTERS));
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Problem.of("next", "security.password.too-long", MOST_BYTES));
        }
        return chosen.equalsIgnoreCase(username)
                ? Optional.of(Problem.of("next", "security.password.is-username"))
                : Optional.empty();
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String typed, String hash) {
        return typed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && encoder.matches(typed, hash);
    }
}
