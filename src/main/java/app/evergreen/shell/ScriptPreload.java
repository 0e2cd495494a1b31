package app.evergreen.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Tells the browser of all the scripts that a page needs at once. Otherwise each is found in the one before it, and they load one after
 * another.
 */
@Component
class ScriptPreload implements VaadinServiceInitListener {

    private static final String ROOT = "META-INF/VAADIN/webapp/";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern ENTRY = Pattern.compile("src=\"\\./VAADIN/build/(indexhtml-[\\w-]+\\.js)\"");
    private static final Pattern IMPORT = Pattern.compile("import\\([`'\"]\\./([\\w-]+\\.js)[`'\"]\\)");

    private final List<String> scripts;

    ScriptPreload() {
        scripts = ENTRY.matcher(read("index.html"))
                .results()
                .flatMap(entry -> IMPORT.matcher(read(BUILD + entry.group(1))).results())
                .map(found -> BUILD + found.group(1))
                .distinct()
                .toList();
    }

    /** Empty in development mode, where there is no bundle and nothing to preload. */
    private static String read(String file) {
        var resource = new ClassPathResource(ROOT + file);
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::preload);
    }

    private void preload(IndexHtmlResponse response) {
        var head = response.getDocument().head();
        scripts.forEach(script -> head.appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", true)
                .attr("href", script));
    }
}
