package soleatlas.model.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.article.Articles;
import soleatlas.article.Page;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.safety.SafetyAdvisor;
import soleatlas.search.PageFinder;

/**
 * What is read beside the chart: a page, or the selected zone where there is none. It keeps the way one came, so that one can
 * go back and forward through zones and pages alike.
 */
public final class ReadingHistory {

    private static final int LONGEST_WAY = 200;

    private final Explorer explorer;
    private final ReadOnlyObjectProperty<SafetyAdvisor> advisor;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Articles> articles;
    private final ReadOnlyObjectWrapper<PageFinder> finder = new ReadOnlyObjectWrapper<>(PageFinder.NONE);
    private final List<Stop> way = new ArrayList<>();
    private int at = -1;

    /** A reader beside this explorer, to whom this is advised. */
    public ReadingHistory(Explorer explorer, ReadOnlyObjectProperty<SafetyAdvisor> advisor) {
        this.explorer = explorer;
        this.advisor = advisor;
        articles = new ReadOnlyObjectWrapper<>(new Articles(null, advisor.get(), explorer.language()));
        advisor.addListener(value -> renewArticles());
        explorer.visitsProperty().addListener((value, before, now) -> visited());
        explorer.selectionProperty().addListener((value, before, now) -> moved());
        explorer.entryProperty().addListener((value, before, now) -> mapChanged());
        mapChanged();
    }

    /** A place on the way: a page, or a zone of a map. */
    private record Stop(@Nullable Page page, Placement.@Nullable Place place) {}

    /** The page that is open; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether there is a way back. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a way forward. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** What can be read about the map that is shown; other ones after each change of map or advice. */
    public ReadOnlyObjectProperty<Articles> articlesProperty() {
        return articles.getReadOnlyProperty();
    }

    /** Finds pages of the map that is shown. */
    public ReadOnlyObjectProperty<PageFinder> finderProperty() {
        return finder.getReadOnlyProperty();
    }

    /** Opens a page. */
    public void open(Page opened) {
        push(new Stop(opened, null));
        page.set(opened);
        note();
    }

    /** Closes the page, if one is open; what was selected before is seen again. */
    public void close() {
        page.set(null);
        note();
    }

    /** Goes back to what was read before: from a page that was closed, to that page. */
    public void back() {
        if (canGoBack.get()) {
            walk(closed() ? at : at - 1);
        }
    }

    /** Goes forward again. */
    public void forward() {
        if (canGoForward.get()) {
            walk(at + 1);
        }
    }

    /** Whoever goes to a zone wants to see it, even if it was selected already, below the page that is open. */
    private void visited() {
        Placement placement = explorer.selectionProperty().get();
        if (placement != null) {
            push(new Stop(null, placement.place()));
            page.set(null);
            note();
        }
    }

    /** Another place of the same zone is no new thing to read. */
    private void moved() {
        Placement placement = explorer.selectionProperty().get();
        Placement.Place here = at < 0 ? null : way.get(at).place();
        if (placement != null
                && here != null
                && here.zone().equals(placement.place().zone())) {
            way.set(at, new Stop(null, placement.place()));
        }
        note();
    }

    private void mapChanged() {
        renewArticles();
        finder.set(explorer.map()
                .map(map -> PageFinder.of(map, explorer.vocabulary(), explorer.language()))
                .orElse(PageFinder.NONE));
        keepWhatExists();
        note();
    }

    /** A map that comes with its own advice is told twice, by the advice and by itself. */
    private void renewArticles() {
        FootMap map = explorer.map().orElse(null);
        if (!articles.get().isOf(map, advisor.get())) {
            articles.set(new Articles(map, advisor.get(), explorer.language()));
        }
    }

    /** Zones that the map lacks cannot be gone back to; pages can, and what then follows itself is one stop. */
    private void keepWhatExists() {
        List<Stop> kept = new ArrayList<>();
        int now = -1;
        for (int i = 0; i < way.size(); i++) {
            Stop stop = way.get(i);
            boolean again = !kept.isEmpty() && kept.get(kept.size() - 1).equals(stop);
            if (!again && (stop.place() == null || exists(stop.place()))) {
                kept.add(stop);
            }
            if (i == at) {
                now = kept.size() - 1;
            }
        }
        way.clear();
        way.addAll(kept);
        at = now;
    }

    private boolean exists(Placement.Place place) {
        return explorer.map().flatMap(map -> map.placement(place)).isPresent();
    }

    private void push(Stop stop) {
        if (at >= 0 && way.get(at).equals(stop)) {
            return;
        }
        way.subList(at + 1, way.size()).clear();
        way.add(stop);
        if (way.size() > LONGEST_WAY) {
            way.remove(0);
        }
        at = way.size() - 1;
    }

    private void walk(int to) {
        at = to;
        Stop stop = way.get(to);
        Optional.ofNullable(stop.place()).ifPresent(explorer::select);
        page.set(stop.page());
        note();
    }

    /** Whether what the way leads to was closed. */
    private boolean closed() {
        if (at < 0) {
            return false;
        }
        Stop here = way.get(at);
        Placement selected = explorer.selectionProperty().get();
        return here.page() == null ? selected == null : page.get() == null;
    }

    private void note() {
        canGoBack.set(at > 0 || (at == 0 && closed()));
        canGoForward.set(at < way.size() - 1);
    }
}
