package app.evergreen.demo;

import app.evergreen.security.SystemActor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells who works in the house of load data: the people, teams and tags of the stories, without a customer. */
@Component
@RequiredArgsConstructor
class LoadHouseTeller {

    private final HouseTeller house;
    private final SystemActor actor;
    private final EntityManager entities;
    private final Clock clock;

    void tell() {
        var people =
                new Stories(Stories.read().house(), new Stories.Partners(List.of(), List.of()), List.of(), List.of());
        var timeline = new Timeline(clock, actor, entities);
        house.tell(people, new Cast(), timeline);
        timeline.tell();
    }
}
