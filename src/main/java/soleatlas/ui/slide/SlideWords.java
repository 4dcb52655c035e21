package soleatlas.ui.slide;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.LocalizedText;
import soleatlas.teach.Quiz;
import soleatlas.teach.Slide;
import soleatlas.words.Messages;

/** What is written on a slide: its title, a sentence, a question and its answer; or what a quiz asks and how it stands. */
final class SlideWords {

    private final String language;
    private final Label title = line("slide-title");
    private final VBox caption = new VBox();
    private final Label text = line("slide-text");
    private final Label question = line("slide-question");
    private final Label answer = line("slide-answer");
    private final Label countdown = line("slide-countdown");
    private final Label tally = line("slide-tally");
    private Optional<Quiz> quiz = Optional.empty();

    SlideWords(String language) {
        this.language = language;
        caption.getStyleClass().add("slide-caption");
        caption.getChildren().addAll(text, question, answer, countdown, tally);
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    Region title() {
        return title;
    }

    Region caption() {
        return caption;
    }

    void show(Slide slide, FootMap map) {
        quiz = slide.quizzed();
        title.setText(
                quiz.map(now -> asked(now, map)).orElseGet(() -> slide.title().in(language)));
        write(text, slide.sentence());
        write(question, slide.asked());
        // an answer that is not out keeps its place free, so that nothing moves when it comes
        write(answer, slide.replied());
        answer.setVisible(slide.answered().isPresent());
        tally.setText(quiz.map(SlideWords::standing).orElse(""));
        tally.setVisible(quiz.isPresent());
        tally.setManaged(quiz.isPresent());
        boolean timed = quiz.filter(now -> now.countdown().seconds() > 0).isPresent();
        countdown.setVisible(timed);
        countdown.setManaged(timed);
    }

    /** The time is this, in milliseconds. */
    void tick(long now) {
        quiz.ifPresent(running -> countdown.setText(
                running.countdown().isOver(now)
                        ? Messages.text("slide.quiz.over")
                        : Messages.text(
                                "slide.quiz.seconds", running.countdown().secondsLeft(now))));
    }

    /**
     * Sets the sizes of the letters.
     *
     * @param large of the title, in pixels
     * @param small of everything else, in pixels
     */
    void size(double large, double small) {
        title.setStyle("-fx-font-size: " + large + "px;");
        caption.setStyle("-fx-font-size: " + small + "px;");
    }

    /** Everything that is written, one after the other, for those who hear it. */
    String spoken() {
        return IntStream.range(0, 1 + caption.getChildren().size())
                .mapToObj(i -> i == 0 ? title : caption.getChildren().get(i - 1))
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    private void write(Label label, Optional<LocalizedText> words) {
        label.setText(words.map(said -> said.in(language)).orElse(""));
        label.setVisible(words.isPresent());
        label.setManaged(words.isPresent());
    }

    private String asked(Quiz now, FootMap map) {
        String id = now.current().orElse("");
        Optional<String> zone = map.zone(id).map(asked -> asked.name().in(language));
        if (zone.isEmpty()) {
            return Messages.text("slide.quiz.ready", now.zones().size());
        }
        return now.revealed()
                ? Messages.text("slide.quiz.answer", zone.get(), now.numbers().getOrDefault(id, 0))
                : Messages.text("slide.quiz.question", zone.get());
    }

    private static String standing(Quiz now) {
        StringBuilder all = new StringBuilder(Messages.text(
                "slide.quiz.count", now.asked().size(), now.zones().size()));
        for (int i = 0; i < now.points().size(); i++) {
            all.append(Messages.text("slide.quiz.team", i + 1, now.points().get(i)));
        }
        return all.toString();
    }
}
