package vademecum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Brings the classes of a library up to date. Java's cache of loaded classes takes none that were compiled for Java 5,
/// for they lack the stack maps by which a class is checked, and with them it leaves out each of our own classes that
/// implements one of them. The library for arguments is such a one, and reading it anew took a third of a search.
final class OldClasses {

    /// The first class file version with stack maps, of Java 6.
    private static final int CHECKED = ClassFile.JAVA_6_VERSION;

    private OldClasses() {
    }

    /// @param arguments the jar, and the jar to write
    /// @throws IOException if one cannot be read or written
    public static void main(String[] arguments) throws IOException {
        try (ZipFile from = new ZipFile(arguments[0]);
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            ClassFile writer = writer(from);
            for (ZipEntry entry : from.stream().toList()) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                boolean old = entry.getName().endsWith(".class") && version(content) < CHECKED;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(old ? renewed(content, writer) : content);
                to.closeEntry();
            }
        }
    }

    private static int version(byte[] content) {
        return (content[6] & 0xff) << 8 | content[7] & 0xff;
    }

    private static byte[] renewed(byte[] content, ClassFile writer) {
        return writer.transformClass(writer.parse(content), ClassTransform
                .transformingMethodBodies((code, element) -> code.with(element))
                .andThen(ClassTransform.endHandler(type -> type.withVersion(CHECKED, 0))));
    }

    /// A method gets a stack map only where its code is written anew, hence the new pool of constants.
    private static ClassFile writer(ZipFile jar) {
        ClassHierarchyResolver resolver = ClassHierarchyResolver.ofResourceParsing(type -> {
            String descriptor = type.descriptorString();
            ZipEntry entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
            try {
                return entry == null ? null : jar.getInputStream(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).orElse(ClassHierarchyResolver.defaultResolver());
        return ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(resolver));
    }
}
