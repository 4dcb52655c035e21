package soleatlas.load.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file with a random mistake. */
public final class Mutation {

    private static final Pattern VALUE =
            Pattern.compile("\"[^\"\n]*\"|-?[0-9.]+|true|false|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1e9", "1e999", "-0.0001", "99999999999999999999", "0.1e-300", "1000", "NaN");
    private static final List<String> VALUES = List.of(
            "null", "true", "\"\"", "[]", "{}", "7", "\"a b\"", "\"both\"", "[[[]]]", "{\"id\":\"x\"}", "\"\\u0000\"");
    private static final String SIGNS = "{}[]\",:\\/ \n\r\t0123456789.-eEMLHVCSQTZmlhvcsqtzA\u0000\u0001é\u202e";

    private final String name;
    private final byte[] result;

    private Mutation(String name, byte[] result) {
        this.name = name;
        this.result = result.clone();
    }

    /** What was done. */
    String name() {
        return name;
    }

    /** The spoilt file. */
    public byte[] result() {
        return result.clone();
    }

    /** Spoils a file in a random way; {@code other} is a file to take pieces from. */
    public static Mutation any(Random random, byte[] file, byte[] other) {
        return switch (random.nextInt(11)) {
            case 0 -> new Mutation("cut out", cutOut(random, file));
            case 1 -> new Mutation("repeat", repeat(random, file));
            case 2 -> new Mutation("bytes", bytes(random, file));
            case 3 -> new Mutation("truncate", Arrays.copyOf(file, random.nextInt(file.length)));
            case 4 -> new Mutation("splice", splice(random, file, other));
            case 5 -> new Mutation("sign", sign(random, file));
            case 6 -> new Mutation("delete value", replace(random, file, VALUE, List.of("")));
            case 7 -> new Mutation("other value", replace(random, file, VALUE, VALUES));
            case 8 -> new Mutation("number", replace(random, file, NUMBER, NUMBERS));
            case 9 -> new Mutation("swap", swap(random, file));
            default -> new Mutation("nudge", nudge(random, file));
        };
    }

    private static byte[] cutOut(Random random, byte[] file) {
        int from = random.nextInt(file.length);
        int length = 1 + random.nextInt(random.nextBoolean() ? 4 : 400);
        return joined(Arrays.copyOf(file, from), tail(file, from + length));
    }

    private static byte[] repeat(Random random, byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : 2000));
        return joined(Arrays.copyOf(file, to), tail(file, from));
    }

    private static byte[] bytes(Random random, byte[] file) {
        byte[] result = file.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            result[random.nextInt(result.length)] = (byte) random.nextInt(256);
        }
        return result;
    }

    private static byte[] splice(Random random, byte[] file, byte[] other) {
        int at = random.nextInt(file.length);
        int from = random.nextInt(other.length);
        byte[] piece = Arrays.copyOfRange(other, from, Math.min(other.length, from + 1 + random.nextInt(3000)));
        return joined(joined(Arrays.copyOf(file, at), piece), tail(file, at + random.nextInt(200)));
    }

    private static byte[] sign(Random random, byte[] file) {
        int at = random.nextInt(file.length);
        String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
        byte[] head = joined(Arrays.copyOf(file, at), sign.getBytes(StandardCharsets.UTF_8));
        return joined(head, tail(file, at + random.nextInt(2)));
    }

    private static byte[] replace(Random random, byte[] file, Pattern pattern, List<String> by) {
        String text = new String(file, StandardCharsets.UTF_8);
        MatchResult found = pick(random, text, pattern);
        String value = by.get(random.nextInt(by.size()));
        return (text.substring(0, found.start()) + value + text.substring(found.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] swap(Random random, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        MatchResult one = pick(random, text, VALUE);
        MatchResult two = pick(random, text, VALUE);
        MatchResult first = one.start() <= two.start() ? one : two;
        MatchResult last = one.start() <= two.start() ? two : one;
        if (first.end() > last.start()) {
            return sign(random, file);
        }
        return (text.substring(0, first.start())
                        + last.group()
                        + text.substring(first.end(), last.start())
                        + first.group()
                        + text.substring(last.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Moves a few numbers a little: outlines begin to cross, overlap and leave the foot. */
    private static byte[] nudge(Random random, byte[] file) {
        byte[] result = file;
        for (int i = 0; i <= random.nextInt(6); i++) {
            String text = new String(result, StandardCharsets.UTF_8);
            MatchResult found = pick(random, text, NUMBER);
            double moved = Double.parseDouble(found.group()) + random.nextInt(200) - 100;
            result = (text.substring(0, found.start()) + Math.round(moved) + text.substring(found.end()))
                    .getBytes(StandardCharsets.UTF_8);
        }
        return result;
    }

    private static MatchResult pick(Random random, String text, Pattern pattern) {
        List<MatchResult> all = new ArrayList<>(pattern.matcher(text).results().toList());
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] tail(byte[] file, int from) {
        return Arrays.copyOfRange(file, Math.min(from, file.length), file.length);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }
}
