package app.evergreen.partner;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Asks every feature what refers to a partner. */
@Component
@RequiredArgsConstructor
public class PartnerUses {

    private final List<PartnerUse> features;

    /** What refers to the partner, feature by feature, newest first in each. */
    @RolesAllowed(Rights.READ)
    public List<PartnerUse.Use> of(PartnerId partner) {
        return features.stream()
                .flatMap(feature -> feature.uses(partner).stream())
                .toList();
    }
}
