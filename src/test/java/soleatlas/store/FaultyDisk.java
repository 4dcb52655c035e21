package soleatlas.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A disk whose operations fail when they are told to. A write that fails has written half. */
final class FaultyDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private long operations;
    private long from = Long.MAX_VALUE;
    private long until = Long.MAX_VALUE;
    private boolean readOnly;
    /** Files with bytes, and folders with names, that a power cut would take. */
    private final Set<Path> endangered = new TreeSet<>();

    /** Some operations fail, counted from the first one of this disk. */
    void fail(long first, long count) {
        from = first;
        until = first + count;
    }

    /** Nothing fails any more. */
    void heal() {
        from = Long.MAX_VALUE;
        until = Long.MAX_VALUE;
        readOnly = false;
    }

    /** Whatever changes something is refused. */
    void refuseChanges() {
        readOnly = true;
    }

    Set<Path> endangered() {
        return endangered;
    }

    private void endangerName(Path file) {
        endangered.add(file.getParent());
    }

    long operations() {
        return operations;
    }

    private boolean isDue() {
        operations++;
        return operations > from && operations <= until;
    }

    private void look() throws IOException {
        if (isDue()) {
            throw new IOException("fault at operation " + operations);
        }
    }

    private void change(Path file) throws IOException {
        if (readOnly) {
            throw new AccessDeniedException(file.toString());
        }
        look();
    }

    @Override
    public long size(Path file) throws IOException {
        look();
        return disk.size(file);
    }

    @Override
    public boolean isFolder(Path folder) throws IOException {
        look();
        return disk.isFolder(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        look();
        return disk.list(folder);
    }

    @Override
    public InputStream read(Path file, long start) throws IOException {
        look();
        return new FilterInputStream(disk.read(file, start)) {
            @Override
            public int read(byte[] bytes, int at, int count) throws IOException {
                look();
                return super.read(bytes, at, count);
            }
        };
    }

    @Override
    public Output append(Path file) throws IOException {
        change(file);
        if (disk.size(file) < 0) {
            endangerName(file);
        }
        return new FaultyOutput(disk.append(file), file);
    }

    @Override
    public Output create(Path file) throws IOException {
        change(file);
        endangerName(file);
        return new FaultyOutput(disk.create(file), file);
    }

    @Override
    public void cut(Path file, long size) throws IOException {
        change(file);
        disk.cut(file, size);
    }

    @Override
    public void replace(Path fresh, Path old) throws IOException {
        change(old);
        if (endangered.contains(fresh)) {
            throw new AssertionError(fresh + " is put in place before it is forced");
        }
        endangerName(old);
        disk.replace(fresh, old);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change(to);
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        change(file);
        disk.delete(file);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        change(folder);
        disk.makeFolders(folder);
    }

    @Override
    public void settle(Path folder) throws IOException {
        change(folder);
        endangered.remove(folder);
    }

    @Override
    public Held lock(Path file, Duration wait) throws IOException {
        change(file);
        return disk.lock(file, wait);
    }

    private final class FaultyOutput implements Output {
        private final Output out;
        private final Path file;

        FaultyOutput(Output out, Path file) {
            this.out = out;
            this.file = file;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            endangered.add(file);
            if (isDue()) {
                out.write(Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
            }
            out.write(bytes);
        }

        @Override
        public void force() throws IOException {
            look();
            endangered.remove(file); // the power stays on, so nothing needs to be forced
        }

        @Override
        public void close() throws IOException {
            out.close();
            look();
        }
    }
}
