package soleatlas.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** A learner's name and beginning as bytes: a properties file in which all but ASCII is escaped, so that any name survives. */
final class Profile {

    /** What the file is called. */
    static final String FILE = "profile.properties";

    /** More bytes than that are no profile. */
    static final int LONGEST = 1 << 16;

    private static final String NAME = "name";
    private static final String CREATED = "created";

    private Profile() {}

    static byte[] bytes(Learner learner) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(NAME, learner.name());
        properties.setProperty(CREATED, learner.created().toString());
        return bytes(properties);
    }

    static byte[] bytes(Properties properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        properties.store(bytes, null);
        return bytes.toByteArray();
    }

    /** The learner; nothing if the bytes are no profile. */
    static Optional<Learner> learner(String id, byte[] bytes) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
            String name = properties.getProperty(NAME);
            Instant created = Instant.parse(properties.getProperty(CREATED, ""));
            return name == null ? Optional.empty() : Optional.of(new Learner(id, name, created));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The bytes of a small file.
     *
     * @throws IOException if it cannot be read or is too long
     */
    static byte[] small(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new IOException("longer than " + LONGEST + " bytes");
        }
        return bytes;
    }
}
