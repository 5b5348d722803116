import { failEachCall } from './failEachCall';

failEachCall('open');
