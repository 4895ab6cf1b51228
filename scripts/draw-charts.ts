import { drawCharts } from '../src/build/integrations/renderedCharts.ts';
import { sayProgress } from '../src/build/sayProgress.ts';
import { siteContent } from '../src/loader/siteContent.ts';

sayProgress(await drawCharts(await siteContent(process.cwd())));
