package soleatlas.load.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first character of a text that JSON (RFC 8259) does not allow, and says what is wrong there. The parser says
 * only that something is wrong, and its place is a few characters off: it is where the parser gave up.
 */
final class SyntaxScan {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final String SIGNS = "{}[],:\"";
    private static final String QUOTES = "'`´‘’‚‛“”„«»‹›";

    private enum Wanted {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private Wanted wanted = Wanted.VALUE;
    private int at;
    private int comma = -1;
    private @Nullable Fault fault;

    private SyntaxScan(String text) {
        this.text = text;
    }

    /**
     * What is wrong.
     *
     * @param offset characters before the faulty one
     * @param code the message's code
     * @param found what stands there, for the message
     * @param since offset of what was opened and not closed, or -1
     */
    record Fault(int offset, String code, String found, int since) {}

    /** The first fault of a text; empty if it is one JSON value. */
    static Optional<Fault> firstFault(String text) {
        return Optional.ofNullable(new SyntaxScan(text).scan());
    }

    private @Nullable Fault scan() {
        while (fault == null) {
            skipBlanks();
            if (at == text.length()) {
                return wanted == Wanted.NOTHING ? null : endsTooEarly();
            }
            step(text.charAt(at));
        }
        return fault;
    }

    private Fault endsTooEarly() {
        int end = text.stripTrailing().length();
        Integer opener = open.peek();
        return opener == null
                ? new Fault(end, "empty-file", "", -1)
                : new Fault(end, "syntax-end", text.substring(opener, opener + 1), opener);
    }

    private void step(char c) {
        if (wanted == Wanted.NOTHING) {
            tell(at, "trailing-text");
        } else if (c == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            tell(at, "syntax-comment");
        } else if (QUOTES.indexOf(c) >= 0) {
            tell(at, "syntax-quotes");
        } else if (Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
            fault = new Fault(at, "syntax-invisible", String.format("%04X", (int) c), -1);
        } else {
            switch (wanted) {
                case NAME, NAME_OR_END -> name(c);
                case COLON -> colon(c);
                case COMMA_OR_END -> comma(c);
                default -> value(c);
            }
        }
    }

    private void value(char c) {
        switch (c) {
            case '{' -> open(Wanted.NAME_OR_END);
            case '[' -> open(Wanted.VALUE_OR_END);
            case '"' -> string(Wanted.COMMA_OR_END);
            case ']', '}' -> close(c, wanted == Wanted.VALUE_OR_END);
            case ',' -> tell(at, comma >= 0 || wanted == Wanted.VALUE_OR_END ? "syntax-comma-extra" : "syntax-value");
            case ':' -> tell(at, "syntax-sign");
            default -> word();
        }
    }

    private void name(char c) {
        switch (c) {
            case '"' -> string(Wanted.COLON);
            case ']', '}' -> close(c, wanted == Wanted.NAME_OR_END);
            case ',' -> tell(at, "syntax-comma-extra");
            default -> {
                String word = run();
                fault = new Fault(at, "syntax-name", word.isEmpty() ? text.substring(at, at + 1) : word, -1);
            }
        }
    }

    private void colon(char c) {
        if (c == ':') {
            at++;
            want(Wanted.VALUE);
        } else {
            tell(at, "syntax-colon");
        }
    }

    private void comma(char c) {
        if (c == ',') {
            want(opener() == '{' ? Wanted.NAME : Wanted.VALUE);
            comma = at++;
        } else if (c == ']' || c == '}') {
            close(c, true);
        } else if (c == '"' || c == '{' || c == '[' || Character.isLetterOrDigit(c) || c == '-') {
            tell(at, "syntax-comma-missing");
        } else {
            tell(at, "syntax-sign");
        }
    }

    private void open(Wanted first) {
        open.push(at++);
        want(first);
    }

    private void close(char c, boolean allowed) {
        Integer opener = open.peek();
        if (opener == null || (c == '}') != (text.charAt(opener) == '{')) {
            fault = new Fault(
                    at, opener == null ? "syntax-value" : "syntax-bracket", String.valueOf(c), orNone(opener));
        } else if (allowed) {
            open.pop();
            at++;
            afterValue();
        } else if (comma >= 0) {
            tell(comma, "syntax-comma-extra");
        } else {
            tell(at, "syntax-value");
        }
    }

    private void word() {
        String word = run();
        if (WORDS.contains(word) || NUMBER.matcher(word).matches()) {
            at += word.length();
            afterValue();
            return;
        }
        char first = text.charAt(at);
        boolean number = Character.isDigit(first) || (word.length() > 1 && "+-.".indexOf(first) >= 0);
        String code = number ? "syntax-number" : Character.isLetter(first) ? "syntax-word" : "syntax-sign";
        fault = new Fault(at, code, code.equals("syntax-sign") ? text.substring(at, at + 1) : word, -1);
    }

    private void string(Wanted next) {
        int from = at++;
        while (fault == null && at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                fault = new Fault(at, "syntax-line-break", "", from);
            } else if (c < ' ') {
                fault = new Fault(at, "syntax-control", String.format("%04X", (int) c), -1);
            } else if (c == '\\') {
                escape();
            } else {
                at++;
            }
        }
        if (fault == null && at == text.length()) {
            fault = new Fault(text.stripTrailing().length(), "syntax-end", "\"", from);
        }
        at++;
        want(next);
        if (next == Wanted.COMMA_OR_END) {
            afterValue();
        }
    }

    private void escape() {
        int length = at + 1 < text.length() && text.charAt(at + 1) == 'u' ? 6 : 2;
        String escape = text.substring(at, Math.min(text.length(), at + length));
        if (escape.matches("\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4})")) {
            at += length;
        } else if (at + length > text.length()) {
            at = text.length();
        } else {
            fault = new Fault(at, "syntax-escape", escape, -1);
        }
    }

    private void want(Wanted next) {
        wanted = next;
        comma = -1;
    }

    private void afterValue() {
        want(open.isEmpty() ? Wanted.NOTHING : Wanted.COMMA_OR_END);
    }

    private char opener() {
        Integer opener = open.peek();
        return opener == null ? ' ' : text.charAt(opener);
    }

    private static int orNone(@Nullable Integer offset) {
        return offset == null ? -1 : offset;
    }

    /** The characters from here to the next sign or blank. */
    private String run() {
        int end = at;
        while (end < text.length()
                && SIGNS.indexOf(text.charAt(end)) < 0
                && !Character.isWhitespace(text.charAt(end))
                && !Character.isISOControl(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void tell(int offset, String code) {
        fault = new Fault(offset, code, text.substring(offset, offset + 1), -1);
    }
}
