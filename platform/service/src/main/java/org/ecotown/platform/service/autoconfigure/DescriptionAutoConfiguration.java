package org.ecotown.platform.service.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves {@code openapi/openapi.yaml} of the service as YAML (RFC 9512).
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DescriptionAutoConfiguration implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		// by its content: files of two versions may bear the same date
		registry.addResourceHandler("/openapi.yaml")
			.addResourceLocations("classpath:/openapi/")
			.setUseLastModified(false)
			.setEtagGenerator(DescriptionAutoConfiguration::digest)
			.setCacheControl(CacheControl.noCache());
	}

	private static String digest(Resource description) {
		try (InputStream bytes = description.getInputStream()) {
			return '"' + DigestUtils.md5DigestAsHex(bytes) + '"';
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
