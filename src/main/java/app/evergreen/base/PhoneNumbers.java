package app.evergreen.base;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads telephone numbers as people type them and brings them into international form. Numbers are read as those of the house's
 * country ({@code evergreen.phone-region}, two letters) unless they begin with + or 00; without such a country they must.
 */
@Component
public class PhoneNumbers {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";

    private final String region;

    /** Numbers without a country's code belong to this region, two letters of ISO 3166; blank for none. */
    public PhoneNumbers(@Value("${evergreen.phone-region:}") String region) {
        this.region = region.isBlank() ? NO_REGION : region.strip().toUpperCase(Locale.ROOT);
    }

    /** Reads what was typed. */
    public PhoneReading read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new PhoneReading.Blank();
        }
        try {
            return judge(LIBRARY.parse(withPlus(typed.strip()), region));
        } catch (NumberParseException unreadable) {
            return impossible(
                    unreadable.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                            ? "base.phone.no-country"
                            : "base.phone.impossible");
        }
    }

    private static String withPlus(String typed) {
        return typed.startsWith("00") ? "+" + typed.substring(2) : typed;
    }

    private static PhoneReading judge(PhoneNumber number) {
        if (!LIBRARY.isPossibleNumber(number)) {
            return impossible("base.phone.impossible");
        }
        var international = LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL);
        return LIBRARY.isValidNumber(number)
                ? new PhoneReading.Good(international)
                : new PhoneReading.Doubtful(international);
    }

    private static PhoneReading impossible(String key) {
        return new PhoneReading.Impossible(Text.of(key));
    }

    /**
     * What a command keeps of a typed number: its international form, or nothing where nothing was typed.
     *
     * @param field the name of the field in a {@link Problem}
     * @param problems is told when the number is impossible; then nothing is returned either
     */
    public @Nullable String accept(String field, @Nullable String typed, Consumer<? super Problem> problems) {
        return switch (read(typed)) {
            case PhoneReading.Blank() -> null;
            case PhoneReading.Good(var international) -> international;
            case PhoneReading.Doubtful(var international) -> international;
            case PhoneReading.Impossible(var why) -> {
                problems.accept(new Problem(field, why));
                yield null;
            }
        };
    }
}
