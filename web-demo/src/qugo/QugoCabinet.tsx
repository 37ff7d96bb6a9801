import { Title } from '@mantine/core';

const QugoCabinet = () => <Title order={1}>Qugo</Title>;
export default QugoCabinet;
