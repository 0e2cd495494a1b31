package app.evergreen.base;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** All subjects, whatever their kind, as far as the current user may read them. */
@Component
@RequiredArgsConstructor
public class Subjects {

    private final List<SubjectDirectory> directories;

    /** The subject, or nothing where it does not exist or the current user may not read it. */
    public Optional<SubjectDirectory.Entry> find(Subject subject) {
        return directories.stream()
                .filter(directory -> directory.kind() == subject.kind())
                .findFirst()
                .flatMap(directory -> directory.find(subject.id()));
    }

    /** Those of these subjects that the current user may read, by key; one statement for each kind there is. */
    public Map<Long, SubjectDirectory.Entry> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : directories.stream()
                        .flatMap(directory -> directory.find(ids).stream())
                        .collect(Collectors.toMap(entry -> entry.subject().id(), Function.identity()));
    }
}
