package app.evergreen.bench.client;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Puts pushed messages together: each is led by its length in characters and a bar, however frames are cut. */
@RequiredArgsConstructor
final class PushChannel implements WebSocket.Listener {

    private final Consumer<String> onMessage;
    private final StringBuilder arrived = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        arrived.append(part);
        if (last) {
            tell();
        }
        socket.request(1);
        return null;
    }

    private void tell() {
        var bar = arrived.indexOf("|");
        while (bar > 0 && Character.isDigit(arrived.charAt(0))) {
            var end = bar + 1 + Integer.parseInt(arrived, 0, bar, 10);
            if (end > arrived.length()) {
                return;
            }
            var message = arrived.substring(bar + 1, end);
            arrived.delete(0, end);
            if (message.startsWith("{")) {
                onMessage.accept(message);
            }
            bar = arrived.indexOf("|");
        }
        // what is left are the blanks by which the server keeps the connection open
        if (bar < 0) {
            arrived.setLength(0);
        }
    }
}
