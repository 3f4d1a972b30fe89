package dev.vakhta.modelgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates a model's code without an Eclipse workspace.
 *
 * <p>EMF switches notification on or off for a whole model, and we need both: rows of which there are thousands do
 * without, what people edit needs it. So the code is generated twice, and classes annotated as hot are taken from the
 * pass without notification.
 *
 * <p>Works in a copy of the project's model folder: EMF also writes plugin.xml and plugin.properties, which are ours,
 * and a generation that fails must leave the old code in place. Files that did not change are not touched.
 */
public final class GenerateModel {
    private static final String FIELD_ANNOTATION = "https://vakhta.dev/field";

    private GenerateModel() {}

    /** Takes the paths of genmodels, separated by commas. */
    public static void main(String[] args) throws IOException {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (String genmodel : args[0].split(",")) {
            Path file = Path.of(genmodel).toRealPath();
            Set<String> hot = new TreeSet<>();
            Map<String, String> code = generate(file, false, hot);
            if (!hot.isEmpty()) {
                Map<String, String> quiet = generate(file, true, new TreeSet<>());
                hot.forEach(name -> code.computeIfPresent(name, (n, loud) -> quiet.getOrDefault(n, loud)));
            }
            int written = store(file.getParent().resolveSibling("src-gen"), code);
            System.out.println("generate-model: " + file.getFileName() + ": " + code.size() + " files, " + hot.size()
                    + " of them without notification, " + written + " changed");
        }
    }

    /** Returns the generated sources by their path below the source folder, and adds the paths of hot ones to a set. */
    private static Map<String, String> generate(Path genmodel, boolean suppressNotification, Set<String> hot)
            throws IOException {
        Path project = genmodel.getParent().getParent();
        Path scratch = Files.createTempDirectory("generate-model");
        try {
            copy(genmodel.getParent(), scratch.resolve("model"));
            GenModel model = load(project.getFileName().toString(), scratch, genmodel.getFileName().toString());
            if (!model.getModelDirectory().equals("/" + project.getFileName() + "/src-gen")) {
                throw new IllegalStateException("modelDirectory of " + genmodel + " must be /" + project.getFileName() + "/src-gen");
            }
            model.setSuppressNotification(suppressNotification);
            model.getGenPackages().forEach(p -> collectHot(p, hot));
            Generator generator = new Generator();
            generator.setInput(model);
            fail(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
            Map<String, String> code = new TreeMap<>();
            Path out = scratch.resolve("src-gen");
            try (var files = Files.walk(out)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    code.put(name(out, file), Files.readString(file).replace("\r\n", "\n"));
                }
            }
            model.getGenPackages().forEach(p -> maskSecrets(p, code));
            return code;
        } finally {
            delete(scratch);
        }
    }

    private static GenModel load(String projectName, Path scratch, String genmodel) {
        EcorePlugin.getPlatformResourceMap().put(projectName, URI.createFileURI(scratch + "/"));
        GenModelPackage.eINSTANCE.eClass();
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        URI uri = URI.createPlatformResourceURI(projectName + "/model/" + genmodel, true);
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        // Ours, whatever the genmodel says: manifests are written by hand, and there is no .classpath.
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        fail(model.diagnose());
        return model;
    }

    private static void collectHot(GenPackage genPackage, Set<String> hot) {
        for (GenClass genClass : genPackage.getGenClasses()) {
            if ("true".equals(EcoreUtil.getAnnotation(genClass.getEcoreClass(), FIELD_ANNOTATION, "hot"))) {
                hot.add(path(genClass.getQualifiedInterfaceName()));
                hot.add(path(genClass.getQualifiedClassName()));
            }
        }
        genPackage.getNestedGenPackages().forEach(p -> collectHot(p, hot));
    }

    /** EMF's toString tells everything, and ends in logs and messages: of a secret it shall tell only that it is one. */
    private static void maskSecrets(GenPackage genPackage, Map<String, String> code) {
        for (GenClass genClass : genPackage.getGenClasses()) {
            for (GenFeature feature : genClass.getGenFeatures()) {
                if ("true".equals(EcoreUtil.getAnnotation(feature.getEcoreFeature(), FIELD_ANNOTATION, "secret"))) {
                    String value = "result.append(" + feature.getSafeName() + ");";
                    String tells = "(" + feature.getName() + ": \"\\);\\s*)" + Pattern.quote(value);
                    code.computeIfPresent(path(genClass.getQualifiedClassName()), (name, text) -> {
                        String masked = text.replaceFirst(tells, "$1result.append(\"***\");");
                        if (masked.equals(text)) {
                            throw new IllegalStateException(name + " tells of " + feature.getName() + " in a way not known here");
                        }
                        return masked;
                    });
                }
            }
        }
        genPackage.getNestedGenPackages().forEach(p -> maskSecrets(p, code));
    }

    private static String path(String className) {
        return className.replace('.', '/') + ".java";
    }

    /** Makes the folder hold exactly this code; returns how many files that changed. */
    private static int store(Path folder, Map<String, String> code) throws IOException {
        int changed = 0;
        if (Files.isDirectory(folder)) {
            try (var old = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) old.filter(Files::isRegularFile)::iterator) {
                    if (!code.containsKey(name(folder, file))) {
                        Files.delete(file);
                        changed++;
                    }
                }
            }
        }
        for (Map.Entry<String, String> entry : code.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), content)) {
                Files.createDirectories(file.getParent());
                Files.write(file, content);
                changed++;
            }
        }
        return changed;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void fail(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            StringBuilder text = new StringBuilder(diagnostic.getMessage());
            diagnostic.getChildren().forEach(child -> text.append("\n  ").append(child.getMessage()));
            if (diagnostic.getException() != null) {
                diagnostic.getException().printStackTrace();
            }
            throw new IllegalStateException(text.toString());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
