package app.evergreen.tag;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class HueConverter implements AttributeConverter<Hue, String> {

    @Override
    public String convertToDatabaseColumn(Hue hue) {
        return hue.key();
    }

    @Override
    public Hue convertToEntityAttribute(String key) {
        return Hue.of(key);
    }
}
