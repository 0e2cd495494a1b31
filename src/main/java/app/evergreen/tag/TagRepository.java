package app.evergreen.tag;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TagRepository extends Repository<Tag, Long> {

    Tag saveAndFlush(Tag tag);

    Optional<Tag> findById(long id);

    Optional<Tag> findByNameKey(String nameKey);

    void delete(Tag tag);

    void flush();

    long count();
}
