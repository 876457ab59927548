package org.ecotown.platform.text.support;

import org.ecotown.platform.text.WireNames;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Reads and writes the enumerations of the platform by their wire names. Every mapper
 * that looks for modules finds it.
 */
public class WireNameModule extends JacksonModule {

	private static final String PLATFORM = "org.ecotown.";

	@Override
	public String getModuleName() {
		return "wire-names";
	}

	@Override
	public Version version() {
		return Version.unknownVersion();
	}

	@Override
	public void setupModule(SetupContext context) {
		context.appendAnnotationIntrospector(new Names());
	}

	private static final class Names extends NopAnnotationIntrospector {

		@Override
		public Version version() {
			return Version.unknownVersion();
		}

		@Override
		public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants,
				String[] names) {
			if (type.getRawType().getName().startsWith(PLATFORM)) {
				for (int i = 0; i < constants.length; i++) {
					names[i] = WireNames.of(constants[i]);
				}
			}
			return names;
		}

	}

}
