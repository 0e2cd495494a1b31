package app.evergreen.base.ui.grid;

import app.evergreen.base.Problem;
import app.evergreen.base.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the cells that problems are about. */
final class LineProblems {

    private LineProblems() {}

    /** What is wrong. Sentences that serve every field come after the name of theirs: they do not stand beside it. */
    static String sentences(List<Problem> problems, List<LineCell> cells) {
        return problems.stream().map(problem -> sentence(problem, cells)).collect(Collectors.joining(" "));
    }

    private static String sentence(Problem problem, List<LineCell> cells) {
        var what = Messages.text(problem.text());
        return cellOf(problem, cells)
                .filter(cell -> problem.text().key().startsWith("base."))
                .map(cell -> Messages.text("grid.problem", cell.label(), what))
                .orElse(what);
    }

    static List<LineCell> cellsOf(List<Problem> problems, List<LineCell> cells) {
        return problems.stream()
                .flatMap(problem -> cellOf(problem, cells).stream())
                .toList();
    }

    private static Optional<LineCell> cellOf(Problem problem, List<LineCell> cells) {
        return cells.stream()
                .filter(cell -> cell.name().equals(problem.field()))
                .findFirst();
    }
}
