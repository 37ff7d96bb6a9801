import { Title } from '@mantine/core';

const CloudTipsCabinet = () => <Title order={1}>CloudTips</Title>;
export default CloudTipsCabinet;
