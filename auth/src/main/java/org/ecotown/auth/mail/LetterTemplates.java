package org.ecotown.auth.mail;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets Thymeleaf write plain text, too.
 */
@Configuration(proxyBeanMethods = false)
class LetterTemplates {

	@Bean
	SpringResourceTemplateResolver plainTextTemplates() {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
		resolver.setResolvablePatterns(Set.of("*.txt"));
		resolver.setPrefix("classpath:/templates/mail/");
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		resolver.setOrder(1);
		return resolver;
	}

}
