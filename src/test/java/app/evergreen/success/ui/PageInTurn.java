package app.evergreen.success.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternalUpdater;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.communication.PushConnection;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A page with a line of tasks before it, which a test lets in. */
final class PageInTurn extends UI {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Queue<Command> line = new ArrayDeque<>();
    private final transient UIInternals reachable = new UIInternals(this, new UIInternalUpdater() {}) {

        @Override
        public PushConnection getPushConnection() {
            return new Connection();
        }
    };
    private boolean connected = true;

    /** Not before it is there itself. */
    @Override
    public UIInternals getInternals() {
        return Objects.requireNonNullElse(reachable, super.getInternals());
    }

    void connect(boolean now) {
        connected = now;
    }

    Queue<Command> line() {
        return line;
    }

    @Override
    public Future<Void> access(Command task) {
        line.add(task);
        return CompletableFuture.completedFuture(null);
    }

    void runWaiting() {
        for (var next = line.poll(); next != null; next = line.poll()) {
            next.execute();
        }
    }

    private final class Connection implements PushConnection {

        @Override
        public void push() {}

        @Override
        public void disconnect() {}

        @Override
        public boolean isConnected() {
            return connected;
        }
    }
}
